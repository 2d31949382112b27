namespace Cleanup.Kinds.ScalaPrint;

/// <summary>How a container is printed.</summary>
internal enum ScalaForm
{
    /// <summary><c>Post(7,Tram line 7)</c>: a case class; no blanks behind its commas, and no names.</summary>
    Class,

    /// <summary><c>List(v, v)</c></summary>
    Collection,

    /// <summary><c>Map(k -> v, k -> v)</c></summary>
    Map,

    /// <summary><c>Some(v)</c></summary>
    Wrapper,
}
