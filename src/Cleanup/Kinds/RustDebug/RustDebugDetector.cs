using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Literals;

namespace Cleanup.Kinds.RustDebug;

/// <summary>A value that Rust printed: <c>println!("{rows:?}")</c>, <c>{rows:#?}</c>, <c>dbg!(rows)</c>.</summary>
internal sealed class RustDebugDetector : LiteralDetector
{
    public override LeakKind Kind { get; } = new("rust-debug", "A Rust struct, enum or Option as {:?} and {:#?} print it.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('{', Before: Trigger.Blank, After: Trigger.Blank),
        .. RustDialect.Wrappers.Select(static name => new Trigger('(', Lead: name)),
    ];

    protected override LiteralDialect Dialect { get; } = new RustDialect();

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> text = scan.Text;
        int name = RustDialect.NameStart(text, trigger, scan.Floor);
        if (name < 0 || text[trigger] == '{' && !FirstToken.HasSymbolOrKey(text, trigger)) return -1;
        return OuterStart.Of(text, name, scan.Floor, Dialect);
    }
}
