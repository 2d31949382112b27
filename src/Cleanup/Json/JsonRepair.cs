using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Cleanup.Json;

/// <summary>
/// Turns malformed JSON into strict JSON and says what it mended. Thread-safe; linear in the text's length; never throws on a text.
/// </summary>
public static class JsonRepair
{
    // Source in place of a value may be looked through so far: it is seldom longer, and in a text of brackets every one may begin some.
    private const long FarUnitsInProse = 16_384;

    /// <summary>
    /// The JSON payloads in a text, each as strict JSON. A text that is one JSON value as it stands, also a string or a number,
    /// comes back as it is; otherwise arrays and objects are searched, and what is no payload (prose, a citation such as
    /// <c>[1]</c>) is passed over.
    /// </summary>
    public static JsonRepairResult Repair(ReadOnlySpan<char> text, JsonRepairOptions? options = null) =>
        TextRepair.Run(text, options ?? JsonRepairOptions.Default);

    /// <summary>
    /// The JSON payloads in a text in UTF-8, by the same grammar. Ranges are in UTF-16 units of the text as it decodes; bytes
    /// that are no UTF-8 decode to U+FFFD.
    /// </summary>
    public static JsonRepairResult RepairUtf8(ReadOnlySpan<byte> utf8Text, JsonRepairOptions? options = null)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(utf8Text.Length));
        try
        {
            return Repair(buffer.AsSpan(0, Encoding.UTF8.GetChars(utf8Text, buffer)), options);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>
    /// Mends a text with a payload on each line (NDJSON), one line at a time, as it is read: no more than
    /// <see cref="JsonRepairOptions.MaxLineLength"/> is held. Blank lines give nothing; ranges are offsets in the line.
    /// </summary>
    /// <exception cref="IOException">The reader failed.</exception>
    public static IEnumerable<JsonRepairResult> RepairLines(TextReader reader, JsonRepairOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new RepairedLines(reader, options ?? JsonRepairOptions.Default);
    }

    /// <summary>
    /// Reads the one payload whose <c>[</c> or <c>{</c> stands at <paramref name="start"/>, up to its closer; what stands behind
    /// may be prose. Allocates nothing when the characters behind the bracket already show that it is no JSON.
    /// </summary>
    /// <param name="text">The text around the payload.</param>
    /// <param name="start">Where the bracket stands, in UTF-16 units.</param>
    /// <param name="options">Limits, and how to mend.</param>
    /// <param name="payload">The payload, in offsets of <paramref name="text"/>.</param>
    /// <param name="unitsRead">How many UTF-16 units behind <paramref name="start"/> were looked at, also when nothing was found.</param>
    internal static bool TryReadAt(ReadOnlySpan<char> text, int start, JsonRepairOptions options,
        [NotNullWhen(true)] out JsonPayload? payload, out int unitsRead)
    {
        payload = null;
        var look = new JsonText(text);
        bool found = false;
        int furthest = 0;
        if (PayloadStart.Check(ref look, start, options.MaxDepth) == PayloadRefusal.None)
        {
            using var reader = new PayloadReader(text, options, new(), ReadingPolicy.InProse) { FarUnits = FarUnitsInProse };
            found = reader.TryRead(start, startIsMissing: false, out payload, out _);
            furthest = reader.Furthest;
        }
        unitsRead = Math.Max(furthest, look.Furthest) - start;
        return found;
    }

    /// <summary>
    /// Reads the payload that <see cref="TryReadAt"/> found once more, where it is damaged, and takes the likelier of the two readings.
    /// What it takes of the text stays the same.
    /// </summary>
    /// <param name="text">The text around the payload.</param>
    /// <param name="payload">The payload, in offsets of <paramref name="text"/>.</param>
    /// <param name="options">Limits, and how to mend.</param>
    /// <param name="budget">How many UTF-16 units may be read.</param>
    /// <param name="unitsRead">How many were.</param>
    internal static JsonPayload ReadAgain(ReadOnlySpan<char> text, JsonPayload payload, JsonRepairOptions options, long budget,
        out long unitsRead) =>
        SecondReading.Weigh(text, options, payload, budget, out unitsRead);
}
