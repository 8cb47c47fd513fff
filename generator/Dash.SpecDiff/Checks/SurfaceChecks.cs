using static Dash.SpecDiff.Checks.Level;

namespace Dash.SpecDiff.Checks;

/// <summary>The C# that is generated, as those who compile against it see it.</summary>
internal static class SurfaceChecks
{
    public static readonly Check TypeAdded = Check.Sdk("sdk-type-added", Compatible, "There is a new type.");

    public static readonly Check TypeRemoved = Check.Sdk("sdk-type-removed", Breaking, "Code that names it no longer compiles.");

    public static readonly Check TypeRenamed = Check.Sdk("sdk-type-renamed", Breaking, "Code that names it no longer compiles; rename it there.");

    public static readonly Check TypeKindChanged = Check.Sdk("sdk-type-kind-changed", Breaking, "Code that makes or takes one apart no longer compiles.");

    public static readonly Check MemberAdded = Check.Sdk("sdk-member-added", Compatible, "There is a new member.");

    public static readonly Check RequiredMemberAdded = Check.Sdk("sdk-required-member-added", Breaking, "Code that makes an object without it no longer compiles.");

    public static readonly Check MemberBecameRequired = Check.Sdk("sdk-member-became-required", Breaking, "Code that makes an object without it no longer compiles.");

    public static readonly Check MemberRemoved = Check.Sdk("sdk-member-removed", Breaking, "Code that uses it no longer compiles.");

    public static readonly Check MemberRenamed = Check.Sdk("sdk-member-renamed", Breaking, "Code that uses it no longer compiles; rename it there.");

    public static readonly Check MemberTypeChanged = Check.Sdk("sdk-member-type-changed", Breaking, "Code that uses it may no longer compile.");

    public static readonly Check MethodAdded = Check.Sdk("sdk-method-added", Compatible, "There is a new method.");

    public static readonly Check MethodRemoved = Check.Sdk("sdk-method-removed", Breaking, "Code that calls it no longer compiles.");

    public static readonly Check MethodRenamed = Check.Sdk("sdk-method-renamed", Breaking, "Code that calls it no longer compiles; rename it there.");

    public static readonly Check MethodExtended = Check.Sdk("sdk-method-extended", MayBreak, "It takes optional arguments more. A cancellation token that is passed by position no longer compiles; assemblies compiled before have to be compiled again.");

    public static readonly Check MethodChanged = Check.Sdk("sdk-method-changed", Breaking, "Code that calls it may no longer compile.");

    public static IReadOnlyList<Check> All { get; } =
    [
        TypeAdded, TypeRemoved, TypeRenamed, TypeKindChanged, MemberAdded, RequiredMemberAdded, MemberBecameRequired, MemberRemoved, MemberRenamed, MemberTypeChanged,
        MethodAdded, MethodRemoved, MethodRenamed, MethodExtended, MethodChanged,
    ];
}
