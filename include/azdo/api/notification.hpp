// SPDX-License-Identifier: BSL-1.0
// Every operation of the area notification. Written by examples/generate_api.
#pragma once

#include <azdo/api/notification/diagnostic_logs.hpp>
#include <azdo/api/notification/diagnostics.hpp>
#include <azdo/api/notification/event_types.hpp>
#include <azdo/api/notification/settings.hpp>
#include <azdo/api/notification/subscribers.hpp>
#include <azdo/api/notification/subscriptions.hpp>
