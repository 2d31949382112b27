using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Messages;
using Cleanup.Json;

namespace Cleanup.Grammars.Forms;

/// <summary>A kind whose messages are told by their form alone: a table, which the library carries as a file.</summary>
internal abstract class FormDetector : ErrorDetector
{
    private readonly FormTable _table;

    /// <param name="resource">The name of the file; <see cref="FormFile"/> says how it is written.</param>
    protected FormDetector(string resource)
    {
        using Stream file = typeof(FormDetector).Assembly.GetManifestResourceStream(resource)!;
        _table = new FormTable(FormFile.Read(file));
    }

    public sealed override ImmutableArray<Trigger> Triggers => _table.Triggers;

    protected sealed override int FindStart(ref ScanContext scan, int trigger) => _table.FindStart(ref scan, trigger);

    protected sealed override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        _table.Read(text, start, ref steps);

    // Of what shows a stack trace too the kind of the trace reads more.
    protected sealed override Confidence? Weigh(Reading reading) =>
        base.Weigh(reading) is Confidence.Possible ? Confidence.Possible : Confidence.Likely;
}
