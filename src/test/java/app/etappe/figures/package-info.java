/** Measures what {@code docs/figures.md} lists, and prints it. Nothing here is a test: a time that passes on one machine fails on another. */
@NullMarked
package app.etappe.figures;

import org.jspecify.annotations.NullMarked;
