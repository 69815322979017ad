package app.etappe.journey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The head of one committed command.
 *
 * @param number counts from 1 within its map, without gaps
 * @param variantId the layer that was written to; null for the base
 * @param commandId made by the author's page; unique for map and author
 * @param commandHash SHA-256 over what the command asks for, in hexadecimal
 * @param undoes the revision that this one undoes or does again
 */
record Revision(
        UUID mapId,
        long number,
        @Nullable UUID variantId,
        UUID authorId,
        Instant madeAt,
        UUID commandId,
        String commandHash,
        @Nullable Long undoes) {}
