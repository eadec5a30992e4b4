/** Files come in; articles go out: metadata, the text as read, and its blocks. */
@NullMarked
package org.chancery.article;

import org.jspecify.annotations.NullMarked;
