/**
 * Stands for `unzipper` in the bundle. exceljs asks for it to read workbooks as a stream, which the product never does (it reads with
 * another library); of the 30 packages it would bring, one has no licence.
 */
module.exports = {};
