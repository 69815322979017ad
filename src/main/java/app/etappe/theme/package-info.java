/** Themes: what several customers said in their own words, gathered under one title, and made a card of a map. */
@NullMarked
package app.etappe.theme;

import org.jspecify.annotations.NullMarked;
