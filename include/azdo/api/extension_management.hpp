// SPDX-License-Identifier: BSL-1.0
// Every operation of the area extensionManagement. Written by examples/generate_api.
#pragma once

#include <azdo/api/extension_management/installed_extensions.hpp>
