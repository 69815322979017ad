@NullMarked
package app.etappe.base;

import org.jspecify.annotations.NullMarked;
