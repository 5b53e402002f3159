// SPDX-License-Identifier: BSL-1.0
// What including the whole library costs.
#include <azdo/azdo.hpp>

int main() {}
