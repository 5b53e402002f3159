// SPDX-License-Identifier: BSL-1.0
// Every operation of the area dashboard. Written by examples/generate_api.
#pragma once

#include <azdo/api/dashboard/dashboards.hpp>
#include <azdo/api/dashboard/widget_types.hpp>
#include <azdo/api/dashboard/widgets.hpp>
