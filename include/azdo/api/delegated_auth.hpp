// SPDX-License-Identifier: BSL-1.0
// Every operation of the area delegatedAuth. Written by examples/generate_api.
#pragma once

#include <azdo/api/delegated_auth/registration_secret.hpp>
