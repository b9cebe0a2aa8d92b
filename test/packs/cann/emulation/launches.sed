# Makes of a migrated .asc file what the host's compiler takes: launches become
# calls of emulate(), dynamic shared memory is an array of the test's.
s/#include <(acl|cuferry|simt_api)\/.*//
s/extern __ubuf__/extern/
s/([A-Za-z_][A-Za-z0-9_:<>]*)<<<(.*)>>>\((.*)\);/emulate(\2, [\&] { \1(\3); });/
