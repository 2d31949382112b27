using System.Runtime.InteropServices;
using Cleanup.Grammars.Markup;

namespace Cleanup.Kinds.Shortcode;

/// <summary>One shortcode: an opening tag, with what it encloses when that is no prose, or a closing tag.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsCloser">Whether it is a closing tag.</param>
/// <param name="Sureness">How much its form says.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ParsedShortcode(TextRange Range, TextRange Name, bool IsCloser, DebrisSureness Sureness);
