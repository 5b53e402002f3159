// SPDX-License-Identifier: BSL-1.0
// Every operation of the area policy. Written by examples/generate_api.
#pragma once

#include <azdo/api/policy/configurations.hpp>
#include <azdo/api/policy/evaluations.hpp>
#include <azdo/api/policy/revisions.hpp>
#include <azdo/api/policy/types.hpp>
