/** An annotated article comes in; the words in it that name or stand for something go out. */
@NullMarked
package org.chancery.mention;

import org.jspecify.annotations.NullMarked;
