using Cleanup.Grammars.Search;

namespace Cleanup.Grammars.Unquoted;

/// <summary>Whether a value without quotes may end at a blank, a comma or a closing bracket.</summary>
/// <param name="place">Where the value stands.</param>
/// <param name="position">The place.</param>
/// <param name="end">What speaks for and against it.</param>
internal delegate bool UnquotedEndReader(in DumpPlace place, int position, out UnquotedEnd end);
