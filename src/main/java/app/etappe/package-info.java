/** Etappe, a self-hosted workspace for customer-journey work; one package per feature below this one. */
@NullMarked
package app.etappe;

import org.jspecify.annotations.NullMarked;
