using Dash.Runtime;

namespace Dash.Sdk;

/// <summary>One listing of one brand: how the service writes several brands in one call is documented nowhere, for one it is plain.</summary>
internal sealed record PostListing(long BrandId, PostWindow Window, OpenEnum<PostSort> Sort);
