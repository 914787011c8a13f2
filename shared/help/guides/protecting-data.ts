import type { GuidePage } from '../article';

export const protectingData: GuidePage = {
  id: 'protecting-data',
  lede: 'Everything the workbench keeps is encrypted on the disk. What opens it is your sign-in to the computer, a passphrase, or the recovery key.',
  sections: [
    {
      heading: 'What opens the data',
      paragraphs: [
        'Where the computer has a safe place for keys, the data open by themselves while you are signed in. Elsewhere you choose a passphrase at the first start, and it is asked for at each start.',
        'The recovery key is seven groups of five characters. It opens the data when the passphrase is forgotten, or when a new laptop or profile does not know the old one. Print it or save it, and keep it where the data are not.',
        'Nobody can bring back a lost passphrase together with a lost recovery key: not the makers of the workbench, and not IT.',
      ],
    },
    {
      heading: 'Changing it',
      steps: [
        'On the page Settings choose Protection.',
        'Change the passphrase, or add one where there is none. What opens the data now is asked for first.',
        'Make a new recovery key if yours is lost or may have been seen. The one before opens nothing from then on, but for copies of the data folder that were made earlier.',
      ],
    },
    {
      heading: 'Locking the window',
      paragraphs: [
        'Choose File, Lock now (Ctrl+L) when you leave the desk, or have the window locked after 5, 15, 30 or 60 minutes without a key or a movement. Locking closes the data and forgets their key. Text typed into an action is kept.',
      ],
    },
    {
      heading: 'On another computer',
      paragraphs: [
        'Copy the whole data folder, with the file protection.json in it: without that file nothing can be opened. The other computer asks for the passphrase or the recovery key once, and can then open the data by itself.',
      ],
    },
  ],
  related: ['handing-over', 'first-import', 'figures-look-wrong'],
  alsoKnownAs:
    'encryption encrypted password passphrase forgotten recovery key lock unlock idle security new laptop profile roaming virtual desktop keystore backup',
};
