using Cleanup.Json;

namespace Cleanup.Grammars.Dumps;

/// <summary>Reads the dump that starts at a place of a text; null when none does.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where the dump starts.</param>
/// <param name="options">How deep it may nest, and how JSON inside it is mended.</param>
/// <param name="steps">Grows by what the reading cost, in characters.</param>
internal delegate Dump? DumpReader(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps);
