package org.chancery.event;

import org.chancery.resolve.Entity;
import org.jspecify.annotations.Nullable;

/**
 * How far a project is.
 *
 * @param project the project
 * @param percentComplete as the text has it ({@code >50} for "over 50 percent"), null when untold
 * @param phase such as {@code preparatory work}, null when untold
 */
public record Status(Entity project, @Nullable String percentComplete, @Nullable String phase) {}
