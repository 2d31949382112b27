using Cleanup.Grammars.Forms;

namespace Cleanup.Kinds.FrameworkError;

/// <summary>
/// What frameworks, content systems, template engines and servers show in the place of a page or a part of it. The forms are a table:
/// <c>forms.txt</c>.
/// </summary>
internal sealed class FrameworkErrorDetector() : FormDetector("Cleanup.FrameworkError.txt")
{
    public override LeakKind Kind { get; } = new("framework-error",
        "An error that a framework, a content system, a template engine or a server shows, as a line or a page.", Confidence.Likely);
}
