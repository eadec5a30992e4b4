/** Files of news come in; a store with their graphs goes out. */
@NullMarked
package org.chancery.build;

import org.jspecify.annotations.NullMarked;
