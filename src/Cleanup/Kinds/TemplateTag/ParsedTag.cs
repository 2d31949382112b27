using System.Runtime.InteropServices;
using Cleanup.Grammars.Markup;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>One tag of a template: its place, what stands between its delimiters, and how much its form says.</summary>
/// <param name="Range">Where it stands, delimiters included.</param>
/// <param name="Expression">What stands between the delimiters.</param>
/// <param name="Sureness">How much its form says.</param>
/// <param name="IsPlaceholder">Whether it is a lone word in single braces, which people write too.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ParsedTag(TextRange Range, TextRange Expression, DebrisSureness Sureness, bool IsPlaceholder = false);
