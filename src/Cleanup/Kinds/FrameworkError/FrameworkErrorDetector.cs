using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Forms;
using Cleanup.Grammars.Messages;
using Cleanup.Json;

namespace Cleanup.Kinds.FrameworkError;

/// <summary>
/// What frameworks, content systems, template engines and servers show in the place of a page or a part of it. The forms are a table:
/// <c>forms.txt</c>.
/// </summary>
internal sealed class FrameworkErrorDetector : ErrorDetector
{
    private static readonly FormTable _table = new(FormFile.Read(
        typeof(FrameworkErrorDetector).Assembly.GetManifestResourceStream("Cleanup.FrameworkError.txt")!));

    public override LeakKind Kind { get; } = new("framework-error",
        "An error that a framework, a content system, a template engine or a server shows, as a line or a page.", Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers => _table.Triggers;

    protected override int FindStart(ref ScanContext scan, int trigger) => _table.FindStart(ref scan, trigger);

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        _table.Read(text, start, ref steps);

    // Of a page that shows a stack trace the kind of the trace reads more.
    protected override Confidence? Weigh(Reading reading) =>
        base.Weigh(reading) is Confidence.Possible ? Confidence.Possible : Confidence.Likely;
}
