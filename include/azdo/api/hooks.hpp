// SPDX-License-Identifier: BSL-1.0
// Every operation of the area hooks. Written by examples/generate_api.
#pragma once

#include <azdo/api/hooks/consumers.hpp>
#include <azdo/api/hooks/diagnostics.hpp>
#include <azdo/api/hooks/notifications.hpp>
#include <azdo/api/hooks/publishers.hpp>
#include <azdo/api/hooks/subscriptions.hpp>
