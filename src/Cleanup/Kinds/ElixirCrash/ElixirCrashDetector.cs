using Cleanup.Grammars.Forms;

namespace Cleanup.Kinds.ElixirCrash;

/// <summary>
/// What Elixir prints of an exception: <c>** (KeyError) …</c> and its calls (Exception.format/3, lib/elixir/lib/exception.ex). The forms
/// are a table: <c>forms.txt</c>.
/// </summary>
internal sealed class ElixirCrashDetector() : FormDetector("Cleanup.ElixirCrash.txt")
{
    public override LeakKind Kind { get; } = new("elixir-crash", "An exception of Elixir with its stack trace.", Confidence.Likely);
}
