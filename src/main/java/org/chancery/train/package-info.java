/** Corpora come in; models, their cards and their scores go out. */
@NullMarked
package org.chancery.train;

import org.jspecify.annotations.NullMarked;
