@NullMarked
package app.etappe.base.web;

import org.jspecify.annotations.NullMarked;
