/**
 * A store comes in; who did what with whom goes out as a network, a table or a map, in the formats
 * of the tools that draw and count.
 */
@NullMarked
package org.chancery.export.network;

import org.jspecify.annotations.NullMarked;
