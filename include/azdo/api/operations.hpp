// SPDX-License-Identifier: BSL-1.0
// Every operation of the area operations. Written by examples/generate_api.
#pragma once

#include <azdo/api/operations/operations.hpp>
