/** A resolved article comes in; events and claims, with realis and evidence, go out. */
@NullMarked
package org.chancery.event;

import org.jspecify.annotations.NullMarked;
