// SPDX-License-Identifier: BSL-1.0
// The fuzz target that compares with Boost.JSON: both accept or both reject any bytes, and read the same value; typed reading accepts no
// more.
#include "shapes.hpp"
#include "targets.hpp"

#include <agreement.hpp>

#include <string>

void fuzz::agreement(const std::string& text) {
    require(test::disagreement(text), "a tree");
    require(test::typed_disagreement<test::item>(text), "an item");
    require(test::typed_disagreement<test::server>(text), "a server");
    require(test::typed_disagreement<azdo::json::patch>(text), "a patch");
    require(test::typed_disagreement<fuzz::anything>(text), "a variant");
}
