using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Literals;

namespace Cleanup.Kinds.ElixirInspect;

/// <summary>A value that Elixir printed: <c>IO.inspect(rows)</c>, <c>"#{inspect(row)}"</c>.</summary>
internal sealed class ElixirInspectDetector : LiteralDetector
{
    private static readonly string[] _firstKeys = ["id", "title", "name", "url", "ok", "error"];

    public override LeakKind Kind { get; } = new("elixir-inspect", "An Elixir map, struct, tuple or keyword list as inspect prints it.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('%', After: "{" + Trigger.UpperCase), new('{', After: ":"),
        // Notes of prose begin with a bracket and a small letter, too.
        .. _firstKeys.Select(static key => new Trigger('[', Literal: key + ": ")),
        new('#', Literal: "Ecto."),
    ];

    protected override LiteralDialect Dialect { get; } = new ElixirDialect();

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> text = scan.Text;
        bool isStart = text[trigger] switch
        {
            '#' => true,
            // %%{init: {}}%% is a directive of Mermaid.
            '%' => ElixirDialect.MapStart(text, trigger) > 0 && text[scan.Floor..trigger] is not [.., '%'],
            '{' => ElixirDialect.IsTaggedTuple(text, trigger),
            _ => FirstToken.HasSymbolOrKey(text, trigger),
        };
        return isStart ? OuterStart.Of(text, trigger, scan.Floor, Dialect) : -1;
    }
}
