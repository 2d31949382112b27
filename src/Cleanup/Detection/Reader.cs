using Cleanup.Json;

namespace Cleanup.Detection;

/// <summary>Reads what starts at a place of a text; null when nothing does.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where it starts.</param>
/// <param name="options">How deep it may nest, and how JSON inside it is mended.</param>
/// <param name="steps">Grows by what the reading cost, in characters.</param>
internal delegate Reading? Reader(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps);
