package gazetteer

import "math"

// Km returns the distance between two places in kilometres, along a great
// circle of a round Earth; it is less than 0.6 % off.
func Km(a, b Place) float64 {
	const earthRadius = 6371.0088 // km, the mean of WGS 84
	rad := func(degrees float64) float64 { return degrees * math.Pi / 180 }
	sin2 := func(x float64) float64 { s := math.Sin(x / 2); return s * s }
	h := sin2(rad(b.Lat-a.Lat)) + math.Cos(rad(a.Lat))*math.Cos(rad(b.Lat))*sin2(rad(b.Lon-a.Lon))
	return 2 * earthRadius * math.Asin(math.Sqrt(min(1, h)))
}
