/** The rules that cut across: module borders, who may see whom, texts in step. */
@NullMarked
package app.etappe.architecture;

import org.jspecify.annotations.NullMarked;
