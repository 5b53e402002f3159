// SPDX-License-Identifier: BSL-1.0
// The id of a directory is no storage key, although both are GUIDs.
// expect: could not convert|no viable conversion|conversion from
// names: origin_id
#include <azdo/devops/identity.hpp>

azdo::storage_key key_of(const azdo::known_identity& who) {
#ifdef BAD
    return *who.origin;
#else
    return who.key;
#endif
}
