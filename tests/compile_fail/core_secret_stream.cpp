// expect: deleted
// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/secret.hpp>

#include <ostream>

void print(std::ostream& out, const azdo::secret<std::string>& key) {
#ifdef BAD
    out << key;
#else
    out << key.size();
#endif
}
