// SPDX-License-Identifier: BSL-1.0
// Every operation of the area favorite. Written by examples/generate_api.
#pragma once

#include <azdo/api/favorite/favorites.hpp>
