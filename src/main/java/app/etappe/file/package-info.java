/** Files that hang on something of a feature: pictures as yet. Kept in the database, given out where the feature allows. */
@NullMarked
package app.etappe.file;

import org.jspecify.annotations.NullMarked;
