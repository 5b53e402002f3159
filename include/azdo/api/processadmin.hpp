// SPDX-License-Identifier: BSL-1.0
// Every operation of the area processadmin. Written by examples/generate_api.
#pragma once

#include <azdo/api/processadmin/behaviors.hpp>
#include <azdo/api/processadmin/processes.hpp>
