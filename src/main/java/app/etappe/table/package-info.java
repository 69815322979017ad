/** Table files, CSV and XLSX: read into rows of texts, and written. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package app.etappe.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
