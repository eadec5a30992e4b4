/** Nodes and who is tied to whom come in; places in the plane go out. */
@NullMarked
package org.chancery.layout;

import org.jspecify.annotations.NullMarked;
