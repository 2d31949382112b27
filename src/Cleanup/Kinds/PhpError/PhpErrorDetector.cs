using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Messages;
using Cleanup.Grammars.Php;
using Cleanup.Json;

namespace Cleanup.Kinds.PhpError;

/// <summary>
/// The messages that PHP displays or logs, as text or as HTML, and those of Xdebug (php-src main/main.c, php_error_cb). What they cannot do
/// without is the path of a file.
/// </summary>
internal sealed class PhpErrorDetector : ErrorDetector
{
    private const string PathBefore = " >;*";
    private const string PathStart = Trigger.Word + ".";

    public override LeakKind Kind { get; } = new("php-error", "An error, warning or notice that PHP displayed or logged.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('/', Before: PathBefore, After: PathStart),
        new('/', Before: ":", After: PathStart),
        new('\\', Before: PathBefore + ":"),
        // "in Unknown on line 0" is all that a message without a file has.
        new('k', Lead: "Un", Literal: "nown on line"),
        // The boxes of CodeIgniter name files without a path.
        new('E', Literal: CodeIgniterBox.Error[1..]),
        new('k', Lead: "Bac", Literal: "trace:"),
    ];

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        bool isLetter = scan.Text[trigger] == 'k';
        if (scan.Text[trigger] == 'E') return CodeIgniterBox.OfError(scan.Text, trigger, scan.Floor);
        if (isLetter && scan.Text[trigger + 1] == CodeIgniterBox.Backtrace["Back".Length])
            return CodeIgniterBox.OfException(ref scan, trigger - "Bac".Length);
        return PhpErrorStart.Find(ref scan, isLetter ? trigger - "Un".Length : trigger);
    }

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        PhpErrorReader.Read(text, start, ref steps);

    protected override string? HintFor(PrintedError error) => RequestHeaderHint.For(error.Report.Message);
}
