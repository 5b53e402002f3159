// SPDX-License-Identifier: BSL-1.0
// Every operation of the area tfvc. Written by examples/generate_api.
#pragma once

#include <azdo/api/tfvc/branches.hpp>
#include <azdo/api/tfvc/changesets.hpp>
#include <azdo/api/tfvc/items.hpp>
#include <azdo/api/tfvc/labels.hpp>
#include <azdo/api/tfvc/shelvesets.hpp>
