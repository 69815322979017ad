/** How the web server listens, whom it believes, and what its cookies and headers say. */
@NullMarked
package app.etappe.base.web;

import org.jspecify.annotations.NullMarked;
