/** Pain points and opportunities as things of their own: what is said of them, decided, and which cards they stand on. */
@NullMarked
package app.etappe.painpoint;

import org.jspecify.annotations.NullMarked;
