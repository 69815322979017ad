/** Reviews: dated lists of items, frozen as they stood, on which deciders decide; the next one says what came of it. */
@NullMarked
package app.etappe.review;

import org.jspecify.annotations.NullMarked;
